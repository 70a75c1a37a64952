fn main() {
    let html = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    println!("{}", typeset::text::of(&html));
}
