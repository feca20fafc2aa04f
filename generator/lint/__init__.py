"""Rules of `lint`, one subject per module. Each rule yields the problems that it finds."""
