/** Texts of files by their path within a folder, with `/` between names. */
export type FileMap = Readonly<Record<string, string>>;

/** Everything that a pack is read from. */
export interface PackFiles {
  /** The pack's own folder. */
  readonly pack: FileMap;
  /** The folder that pack.yaml names as its base, where it names one. */
  readonly base: { readonly name: string; readonly files: FileMap } | null;
  /** sources.yaml and sources.ja.yaml. */
  readonly sources: FileMap;
}

/** What the files of a folder state, by path: the values that their YAML stands for. */
export type ValueMap = Readonly<Record<string, unknown>>;

/** What a pack is read from once its YAML is; a file that could not be read has its place and no value. */
export interface PackValues {
  readonly pack: ValueMap;
  readonly base: { readonly name: string; readonly files: ValueMap } | null;
  readonly sources: ValueMap;
}
