"""Credential discovery: environment variables, configuration files and the metadata service."""
