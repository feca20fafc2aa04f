"""Retries, rate limit and throttling: which errors are transient, and how long to pause between requests."""
