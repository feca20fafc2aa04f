"""Waiting: polling of a resource until it reaches a state, with its conditions, orders and progress."""
