import { useMessages } from '../../messages.tsx'
import type { ShownOperation } from './shown-api.ts'

/** One operation: how it is asked, and what comes back. */
export function OperationCard({ operation }: { operation: ShownOperation }) {
  const t = useMessages().api.reference
  const { id, method, path, summary, scope, status } = operation
  const { parameters, body, answer, example } = operation
  return (
    <article
      id={id}
      className="scroll-mt-4 border-t border-line py-5 first:border-t-0"
    >
      <h3 className="text-base font-semibold">{summary}</h3>
      <p className="mt-1 font-mono text-sm wrap-anywhere">
        <span className="font-semibold text-accent">{method}</span> {path}
      </p>
      <p className="mt-1 text-sm text-ink-soft">
        {t.needs}: <code>{scope ?? t.anybody}</code>
      </p>
      {parameters.length > 0 && (
        <>
          <h4 className="mt-3 text-sm font-semibold">{t.parameters}</h4>
          <ul className="mt-1 flex flex-col gap-1 text-sm">
            {parameters.map((parameter) => (
              <Parameter key={parameter.name} {...parameter} />
            ))}
          </ul>
        </>
      )}
      <h4 className="mt-3 text-sm font-semibold">{t.example}</h4>
      <Code text={example} />
      {body && <Folded title={t.body} text={body} />}
      <Folded title={`${t.answer} ${status}`} text={answer} />
    </article>
  )
}

function Parameter(parameter: ShownOperation['parameters'][number]) {
  const t = useMessages().api.reference
  const { name, required, type } = parameter
  return (
    <li className="wrap-anywhere">
      <code className="font-semibold">{name}</code>{' '}
      <span className="text-ink-faint">{parameter.in}</span> {type}
      {required && <span className="text-ink-faint"> ({t.required})</span>}
    </li>
  )
}

/** A piece of code; it wraps, so that nothing needs to be scrolled sideways. */
export function Code({ text }: { text: string }) {
  return (
    <pre className="mt-1 rounded-md border border-line bg-wash p-3 text-xs leading-relaxed whitespace-pre-wrap wrap-anywhere">
      <code>{text}</code>
    </pre>
  )
}

function Folded({ title, text }: { title: string; text: string }) {
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-1 text-sm font-semibold">
        {title}
      </summary>
      <Code text={text} />
    </details>
  )
}
