/**
 * Registration of a cloud service: the facts, the rules and the rule book.
 *
 * <p>An application in a context becomes a {@link dev.ismap.rules.service.ServiceCase}, which the
 * {@link dev.ismap.rules.service.ServiceFacts facts} read. The rules stand in
 * {@link dev.ismap.rules.service.ServiceRuleBook} for ISMAP and {@link dev.ismap.rules.service.LiuRuleBook} for
 * ISMAP-LIU, each in one place with its provision, its condition and its words.
 */
package dev.ismap.rules.service;
