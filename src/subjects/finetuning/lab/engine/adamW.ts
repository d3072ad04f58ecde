import type { Engine } from './engine.ts';
import type { Tensor } from './tensor.ts';

/** What PyTorch's AdamW starts with, but for the decay, which is off: a run of some hundred steps needs none. */
const ADAMW = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0 };

/**
 * AdamW: each parameter moves against the running mean of its gradients, in units of their running deviation, and
 * decays a little by itself. Source: Loshchilov and Hutter 2019, arXiv 1711.05101, algorithm 2.
 */
export class AdamW {
  private readonly moments: { parameter: Tensor; first: number; second: number }[];
  /** beta1ᵗ and beta2ᵗ, by multiplication: `Math.pow` differs between browsers. */
  private power1 = 1;
  private power2 = 1;

  constructor(
    private readonly engine: Engine,
    parameters: Tensor[],
    private readonly options = ADAMW,
  ) {
    this.moments = parameters.map((parameter) => {
      const count = parameter.rows * parameter.columns;
      return { parameter, first: engine.arena.take(count), second: engine.arena.take(count) };
    });
  }

  /** One update by the gradients, which are set to 0 for the next step. */
  step(rate: number): void {
    const { beta1, beta2, epsilon, decay } = this.options;
    this.power1 *= beta1;
    this.power2 *= beta2;
    for (const { parameter, first, second } of this.moments) {
      const { at, gradient, rows, columns } = parameter;
      this.engine.kernels.adamW(
        at,
        gradient,
        first,
        second,
        rows * columns,
        rate,
        beta1,
        beta2,
        epsilon,
        decay,
        1 - this.power1,
        1 - this.power2,
      );
      this.engine.gradients(parameter).fill(0);
    }
  }
}
