/** What comes, and then what is to be closed: at its end, at its fault, and where whoever reads it stops. */
export async function* closeAfter<T>(coming: AsyncGenerator<T>, close: () => void): AsyncGenerator<T> {
  try {
    yield* coming;
  } finally {
    close();
  }
}
