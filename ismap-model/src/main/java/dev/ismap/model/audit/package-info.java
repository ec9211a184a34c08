/**
 * The audit of a statement: by whom, over which period, with which report.
 *
 * <p>Begin with {@link dev.ismap.model.audit.Audit}.
 */
@NullMarked
package dev.ismap.model.audit;

import org.jspecify.annotations.NullMarked;
