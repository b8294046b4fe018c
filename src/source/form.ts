/** A way of writing something: an example of it, and what to write instead where it is refused. */
export interface Form {
  readonly name: string;
  readonly example: string;
  /** Absent for what is supported. */
  readonly instead?: string;
}
