/**
 * Registration of an auditing organisation: the facts, the rules and the rule book.
 *
 * <p>An application in a context becomes an {@link dev.ismap.rules.auditor.AuditorCase}. The rules stand in
 * {@link dev.ismap.rules.auditor.AuditorRuleBook}; those that rest on an assumption advise and never decide.
 */
package dev.ismap.rules.auditor;
