/**
 * A cloud service, its provider and the numbers and codes that name them.
 *
 * <p>Begin with {@link dev.ismap.model.service.CloudService} and {@link dev.ismap.model.service.Provider}. A service is
 * known by its {@link dev.ismap.model.service.RegistrationNumber} or its exact name, never by its provider.
 */
@NullMarked
package dev.ismap.model.service;

import org.jspecify.annotations.NullMarked;
