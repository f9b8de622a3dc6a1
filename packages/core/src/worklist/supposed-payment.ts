const SUPPOSED = /\/(?:gone|paid)@\d{4}-\d{2}-\d{2}(?:\.\d+)?$/;

/** Whether a payment was only supposed, because a list of open balances no longer had as much. That another list has it again does not mean that money came back: nobody is called for it. */
export function isSupposedPayment(paymentId: string): boolean {
  return SUPPOSED.test(paymentId);
}
