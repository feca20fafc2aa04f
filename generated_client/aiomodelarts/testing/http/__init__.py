"""HTTP of the fake: limits on requests and connections, simulated latency, and connection resets."""
