/**
 * Applications for registration, and what belongs to them alone.
 *
 * <p>Begin with {@link dev.ismap.model.registration.ServiceRegistrationApplication}.
 */
@NullMarked
package dev.ismap.model.registration;

import org.jspecify.annotations.NullMarked;
