"""HTTP requests and responses, independent of the HTTP library, and redaction of the secrets in a request."""
