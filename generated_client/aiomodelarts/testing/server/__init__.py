"""Server: routing, arguments and responses of the service, and the server on a socket."""
