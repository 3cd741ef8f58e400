"""Where everything is joined: the only modules that know all layers."""
