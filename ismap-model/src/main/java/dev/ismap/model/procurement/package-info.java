/**
 * What an agency that buys a cloud service needs.
 *
 * <p>Begin with {@link dev.ismap.model.procurement.ProcurementNeed}.
 */
@NullMarked
package dev.ismap.model.procurement;

import org.jspecify.annotations.NullMarked;
