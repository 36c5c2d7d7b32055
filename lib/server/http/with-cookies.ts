/** An answer with the cookies that another one sets. */
export const withCookies = (answer: Response, from: Response): Response => {
  for (const line of from.headers.getSetCookie()) answer.headers.append('set-cookie', line);
  return answer;
};
