"""The rules of `lint`, one subject per module. Each rule yields the problems it finds."""
