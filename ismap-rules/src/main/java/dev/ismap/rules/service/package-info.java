/**
 * Registration of a cloud service: the facts, the rules and the rule books.
 *
 * <p>An application in a context becomes a {@link dev.ismap.rules.service.ServiceCase}, which the facts read
 * ({@code ServiceFacts}). {@link dev.ismap.rules.service.ServiceRuleBook} lists the rules for ISMAP and for ISMAP-LIU;
 * each stands in one place with its provision, its condition and its words.
 */
package dev.ismap.rules.service;
