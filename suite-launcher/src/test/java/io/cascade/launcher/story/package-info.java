/** The suite's story, told by its users: channels, operators, and whoever pulls the plug. */
package io.cascade.launcher.story;
