/**
 * Applications for registration, and the registration that may come of one.
 *
 * <p>Begin with {@link dev.ismap.model.registration.ServiceRegistrationApplication}; an auditing organisation hands in an
 * {@link dev.ismap.model.registration.AuditorRegistrationApplication}. How far a
 * {@link dev.ismap.model.registration.Registration} reaches is for rules to say.
 */
@NullMarked
package dev.ismap.model.registration;

import org.jspecify.annotations.NullMarked;
