import { fault, isFault } from '@cartera/core';

/** What reads a file's bytes does not know its name: a fault of the file as a whole gets it here. One that names its place keeps that. */
export async function namingFile<T>(file: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (isFault(error) && error.path === undefined && error.code.startsWith('file.')) throw fault(error.code, error.facts, file);
    throw error;
  }
}
