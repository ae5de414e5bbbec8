/** Just enough HTTP on the JDK's own server: routes, a limit for bodies, and problems as JSON. */
@NullMarked
package com.acme.examples.platform.http;

import org.jspecify.annotations.NullMarked;
