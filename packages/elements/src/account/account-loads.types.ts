/** How the elements that are shown inside an account get there, each when it is first wanted. */
export interface AccountLoads {
  readonly statement?: () => Promise<object>;
  readonly promise?: () => Promise<object>;
  readonly payment?: () => Promise<object>;
  readonly message?: () => Promise<object>;
}
