"""Retries: which errors are transient, how long to pause, how often to poll, and the rate limit."""
