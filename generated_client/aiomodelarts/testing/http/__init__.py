"""HTTP below the service: limits on requests and connections, latency and resets."""
