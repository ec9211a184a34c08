/**
 * The statement (言明書): what a provider says of the controls of a service.
 *
 * <p>Begin with {@link dev.ismap.model.statement.Statement}; it holds one
 * {@link dev.ismap.model.statement.ControlDecision} for each control. A statement outlasts an edition of the
 * control standard: {@link dev.ismap.model.statement.StatementMove} carries it over to another, and
 * {@link dev.ismap.model.statement.StatementDifference} tells two statements apart.
 */
@NullMarked
package dev.ismap.model.statement;

import org.jspecify.annotations.NullMarked;
