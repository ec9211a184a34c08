/**
 * Procurement of a cloud service by an agency: the facts, the rules and the rule book.
 *
 * <p>A need that names one service becomes a {@link dev.ismap.rules.procurement.NeedCase} in a context; whether that
 * service is listed is worked out once ({@code ServiceListing}). {@link dev.ismap.rules.procurement.ProcurementRuleBook}
 * lists the rules.
 */
package dev.ismap.rules.procurement;
