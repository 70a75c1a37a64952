//! What a command says to whoever called it. Who has read enough, as `head` does, closes the pipe: that is nobody's fault, and nothing ends by it.

/// A line of what was asked for, on standard output.
macro_rules! say {
    ($($words:tt)*) => {{
        use std::io::Write;
        let _ = writeln!(std::io::stdout(), $($words)*);
    }};
}

/// A line beside it, on standard error, which is not piped along.
macro_rules! note {
    ($($words:tt)*) => {{
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), $($words)*);
    }};
}
