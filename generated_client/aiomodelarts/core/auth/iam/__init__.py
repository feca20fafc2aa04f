"""IAM: requests to the identity service, and the projects it knows."""
