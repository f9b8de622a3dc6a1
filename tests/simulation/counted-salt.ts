/** Chance as a count, so that books played twice are the same to the last digest. */
export function countedSalt(): () => string {
  let salts = 0;
  return () => {
    salts += 1;
    return String(salts);
  };
}
