/**
 * What a user decides about findings: a {@link org.st96toolkit.validation.config.Configuration} regrades or silences codes, a
 * {@link org.st96toolkit.validation.config.Baseline} accepts what was found on a day. Neither makes anything vanish: what is not
 * told stays in reports, apart, with the reason.
 */
package org.st96toolkit.validation.config;
