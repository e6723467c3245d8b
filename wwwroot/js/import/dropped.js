// The files that a person drops or chooses, with their paths.

/** A file with the name that it is known by. */
export const named = file => ({ file, name: file.webkitRelativePath || file.name });

/** All files that were dropped, those in folders with their path. */
export async function dropped(items) {
  // What is no entry of a file system is a file by itself.
  const [files, open] = [[], [...items].map(item => item.webkitGetAsEntry?.() ?? item.getAsFile()).filter(Boolean)];
  while (open.length > 0) {
    const entry = open.shift();
    if (entry instanceof File) {
      files.push(named(entry));
    } else if (entry.isFile) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
      files.push({ file, name: entry.fullPath.replace(/^\//, '') });
    } else {
      const reader = entry.createReader();
      for (let some = [null]; some.length > 0;) {
        some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
        open.push(...some);
      }
    }
  }
  return files;
}
