/** The status of a refusal: 403 to those who may not, otherwise a conflict. */
export function statusOf(refusal: string) {
  return refusal === 'not-allowed' ? 403 : 409
}
