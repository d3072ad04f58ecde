export const words = { moves: (value: string | undefined) => `${value}, moves the figure` };
