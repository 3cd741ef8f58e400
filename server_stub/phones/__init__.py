"""Numbers that people have given so that news of their visits reach them by SMS."""
