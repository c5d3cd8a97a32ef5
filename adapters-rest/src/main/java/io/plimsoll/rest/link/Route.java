package io.plimsoll.rest.link;

/**
 * The kinds of resources that hyperlinks lead to. A new kind is one more line here; its list and
 * its single resources can then be linked to, also before there is an endpoint for them.
 */
public enum Route {
  POLICY("marketplace-offering-usage-policies"),
  OFFERING("marketplace-provider-offerings"),
  PUBLIC_OFFERING("marketplace-public-offerings"),
  PLAN("marketplace-public-offerings/plans"),
  CATEGORY("marketplace-categories"),
  ORGANIZATION_GROUP("organization-groups"),
  ORGANIZATION("customers"),
  PROJECT("projects"),
  RESOURCE("marketplace-resources"),
  PROVIDER_RESOURCE("marketplace-provider-resources"),
  ORDER("marketplace-orders"),
  COMPONENT_USAGE("marketplace-component-usages"),
  COMPONENT_USER_USAGE("marketplace-component-user-usages"),
  AGENT_IDENTITY("marketplace-site-agent-identities"),
  AGENT_SERVICE("marketplace-site-agent-services"),
  AGENT_PROCESSOR("marketplace-site-agent-processors"),
  WEB_HOOK("hooks-web"),
  MAIL_HOOK("hooks-email"),
  SERVICE_PROVIDER("marketplace-service-providers"),
  USER("users");

  private final String collection;

  Route(String collection) {
    this.collection = collection;
  }

  /** The path segment that names the collection; of one within another, both, without the id. */
  String collection() {
    return collection;
  }
}
