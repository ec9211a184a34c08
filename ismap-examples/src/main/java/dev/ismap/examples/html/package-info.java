/** The style of all HTML pages: one page, one style sheet inside it, no script, nothing from outside. */
@NullMarked
package dev.ismap.examples.html;

import org.jspecify.annotations.NullMarked;
