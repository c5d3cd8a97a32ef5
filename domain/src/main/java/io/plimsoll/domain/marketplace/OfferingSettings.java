package io.plimsoll.domain.marketplace;

/**
 * How an offering is ordered and provided; all are JSON objects.
 *
 * @param options what those who order it are asked
 * @param resourceOptions what those who have it are asked
 * @param pluginOptions how it is provided
 * @param secretOptions the same, only for those who look after the offering
 */
public record OfferingSettings(
    String attributes,
    String options,
    String resourceOptions,
    String pluginOptions,
    String secretOptions) {
  /** Nothing is set. */
  public static final OfferingSettings NONE = new OfferingSettings("{}", "{}", "{}", "{}", "{}");

  /** The same with other questions to those who order it or have it. */
  public OfferingSettings asking(String otherOptions, String otherResourceOptions) {
    return new OfferingSettings(
        attributes, otherOptions, otherResourceOptions, pluginOptions, secretOptions);
  }

  /** The same with another way in which it is provided. */
  public OfferingSettings integratedBy(String otherPluginOptions, String otherSecretOptions) {
    return new OfferingSettings(
        attributes, options, resourceOptions, otherPluginOptions, otherSecretOptions);
  }
}
