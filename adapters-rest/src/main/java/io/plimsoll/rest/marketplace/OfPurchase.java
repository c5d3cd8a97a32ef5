package io.plimsoll.rest.marketplace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueCheckStrategy;

/** What orders and resources tell of the purchase that they are about. */
@Mapping(target = "modified", source = "view.modified")
@Mapping(target = "offering", source = "view.purchase.offering.id", qualifiedByName = "public")
@Mapping(target = "offeringUuid", source = "view.purchase.offering.id")
@Mapping(target = "offeringName", source = "view.purchase.offering.name")
@Mapping(target = "offeringDescription", source = "view.purchase.offeringProfile.description.text")
@Mapping(target = "offeringType", source = "view.purchase.offeringProfile.type")
@Mapping(target = "offeringShared", source = "view.purchase.offeringProfile.shared")
@Mapping(target = "offeringBillable", source = "view.purchase.offeringProfile.billable")
@Mapping(
    target = "offeringPluginOptions",
    source = "view.purchase.offeringProfile.settings.pluginOptions")
@Mapping(target = "providerUuid", source = "view.purchase.provider.id")
@Mapping(target = "providerName", source = "view.purchase.provider.name")
@Mapping(target = "categoryUuid", source = "view.purchase.offeringProfile.category")
@Mapping(target = "categoryTitle", source = "view.purchase.categoryTitle")
@Mapping(target = "plan", source = "view.plan", qualifiedByName = "plan")
@Mapping(target = "planUuid", source = "view.plan.id")
@Mapping(target = "planName", source = "view.plan.name")
@Mapping(
    target = "planUnit",
    source = "view.plan.unit",
    nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
@Mapping(target = "planDescription", source = "view.plan.description")
@Mapping(target = "projectUuid", source = "view.purchase.project.id")
@Mapping(target = "projectName", source = "view.purchase.project.name")
@Mapping(target = "projectSlug", source = "view.purchase.projectSlug")
@Mapping(target = "projectDescription", source = "view.purchase.projectDescription")
@Mapping(target = "customerUuid", source = "view.purchase.customer.id")
@Mapping(target = "customerName", source = "view.purchase.customer.name")
@Mapping(target = "customerSlug", source = "view.purchase.customer.slug")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface OfPurchase {}
