"""Lay out the files of a new resource."""
