/** Points with their sign, as they are printed; a true minus, and no sign on what rounds to nothing. */
export const signed = (points: number, digits = 1): string => {
  const text = Math.abs(points).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${points > 0 ? '+' : '−'}${text}`;
};
