/** The tick over a marked line. */
export function Logo() {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className="size-7 shrink-0">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <rect x="6" y="17.5" width="20" height="7" rx="1.5" fill="#ffd84a" />
      <path
        d="M8.5 15.5l5 5.5L24 8.5"
        fill="none"
        className="stroke-on-accent"
        strokeWidth="3.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
