"""HTTP: connections, TLS, proxies, redirects and regions. Only this package imports the HTTP libraries."""
