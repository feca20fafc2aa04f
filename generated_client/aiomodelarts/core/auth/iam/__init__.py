"""IAM: requests to the identity service, responses, projects and the service catalog."""
