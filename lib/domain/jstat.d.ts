declare module "jstat" {
  type Distribution<Parameters extends number[]> = {
    cdf(x: number, ...parameters: Parameters): number;
    inv(p: number, ...parameters: Parameters): number;
  };
  const jstat: {
    readonly normal: Distribution<[mean: number, sd: number]>;
    readonly studentt: Distribution<[df: number]>;
  };
  export default jstat;
}
