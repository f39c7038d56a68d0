/** What is said to somebody whose wish cannot be done: what is wrong, and what to do now. */
export interface Complaint {
  readonly message: string;
  readonly hint: string;
}
