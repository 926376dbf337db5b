//! What is too large or too many, and clients and handlers that end badly.
//! What is too slow is told in `slow_clients`.

use super::*;

#[tokio::test]
async fn a_head_too_large_is_refused_in_clear_words() -> Result<()> {
    let server = Server::start(strict())?;
    let headers = |count: usize, size: usize| {
        let more = format!("x: {}\r\n", "a".repeat(size)).repeat(count - 1);
        format!("GET / HTTP/1.1\r\nHost: site\r\n{more}\r\n")
    };
    let url = |size: usize| get_request(&format!("/?{}", "a".repeat(size - 2)));
    let cases = [
        (headers(64, 1), "200 OK"),
        (headers(65, 1), "431 Request Header Fields Too Large"),
        (headers(16, 1000), "200 OK"),
        (headers(2, 20 * 1024), "431 Request Header Fields Too Large"),
        (url(4 * 1024), "200 OK"),
        (url(5 * 1024), "414 URI Too Long"),
        (url(20 * 1024), "431 Request Header Fields Too Large"),
        ("no request at all\r\n\r\n".to_owned(), "400 Bad Request"),
    ];
    for (request, expected) in cases {
        let answer = server.ask(&request).await?;
        assert_eq!(status(&answer), expected, "{request:.40}");
    }
    Ok(())
}

#[tokio::test]
async fn a_client_that_sends_too_much_can_still_read_why_not() -> Result<()> {
    let server = Server::start(patient())?;
    let body = "a".repeat(16 * 1024 * 1024);
    let answer = server.ask(&post_request(body.len(), &body)).await?;
    assert_eq!(status(&answer), "413 Payload Too Large");
    Ok(())
}

#[tokio::test]
async fn clients_that_hang_up_do_no_harm() -> Result<()> {
    let server = Server::start(strict())?;
    for _ in 0..20 {
        drop(server.send("").await?);
        drop(server.send("GET / HT").await?);
        drop(server.send(&post_request(1000, "half a wo")).await?);
        drop(server.send(&get_request("/large")).await?);
        drop(server.send(&get_request("/slow")).await?);
    }
    assert_eq!(status(&server.ask(ONE_REQUEST).await?), "200 OK");
    server.stop().await
}

#[tokio::test]
async fn a_panic_ends_only_its_own_connection() -> Result<()> {
    let server = Server::start(strict())?;
    assert_eq!(server.ask(&get_request("/panic")).await?, "");
    assert_eq!(status(&server.ask(ONE_REQUEST).await?), "200 OK");
    Ok(())
}

#[tokio::test]
async fn a_newcomer_gets_the_seat_of_whoever_is_silent_longest() -> Result<()> {
    let limits = Limits { connections: 2, ..patient() };
    let server = Server::start(limits)?;
    let mut regular = server.send("").await?;
    let silent = server.send("").await?;
    sleep(SPAN / 3).await;
    regular.write_all(get_request("/").as_bytes()).await?;
    sleep(SPAN / 3).await;

    let newcomer = server.ask(ONE_REQUEST).await?;
    assert_eq!(status(&newcomer), "200 OK");
    assert_eq!(until_closed(silent).await?, "");
    let last = "GET /slow HTTP/1.1\r\nHost: site\r\nConnection: close\r\n\r\n";
    regular.write_all(last.as_bytes()).await?;
    assert!(until_closed(regular).await?.ends_with("at last"));
    Ok(())
}

#[tokio::test]
async fn the_router_learns_the_clients_address() -> Result<()> {
    let server = Server::start(strict())?;
    let client = server.send(&get_request("/address")).await?;
    let address = client.local_addr()?.to_string();
    assert!(until_closed(client).await?.ends_with(&address));
    Ok(())
}
