=== none 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
< 3 Contactos  4 Banco  5 Notas  6 ODS  7 Ventas [8 Facturación periódica] 9 Hi>
 Clave↑       Tipo       Estado    Próxima fecha Emitido          Total
 Aún no hay nada aquí. F7 agrega el primero.
















________________________________________________________________________________

 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
d                                                bbbbbbbbbbbbbbbbbbbbbbbbb     d
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== dates-before-saving 80x24 cursor hidden
┌─ Ayuda: Documento periódico ─────────────────────────────────────────────────┐
│ Primera desde                                                                │
│ Nunca hoy: la primera fecha que cumpla, desde este día. F1: las fechas.      │
│ Una fecha: 21/11/2026, 211126 o 2026-11-21.                                  │
│ Es obligatorio.                                                              │
│ Próximas fechas                                                              │
│ Cada mes el último día, contado desde 30/11/2026.                            │
│ 30/11/2026  N.º 1                                                            │
│ 31/12/2026  N.º 2                                                            │
│ 31/01/2027  N.º 3                                                            │
│ 28/02/2027  N.º 4                                                            │
│ 31/03/2027  N.º 5                                                            │
│ 30/04/2027  N.º 6                                                            │
│ 31/05/2027  N.º 7                                                            │
│ 30/06/2027  N.º 8                                                            │
│ 31/07/2027  N.º 9                                                            │
│ 31/08/2027  N.º 10                                                           │
│ 30/09/2027  N.º 11                                                           │
│ 31/10/2027  N.º 12                                                           │
│ Esto lo decide el lugar desde donde se abrió el formulario.                  │
│   Cliente                                                                    │
│                                                                              │
│ En un campo de fecha                                                         │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb























=== brace 80x24 cursor 6,65
 [modificado] Alta: Documento periódico de Comerci> DEMO  ficha · oscar · 06:00
  Cliente           Comercial Los Ñires SpA
* Tipo             [Factura          ▼]* Cada (meses)     [1   ]
* Día              [Último día       ▼]* Primera desde    [22/11/2026 ]
  Documentos       [3    ]               Hora impresa     [     ]
  Si hay varias    [Retener para re> ▼]  Lista de precios [                  ▼]
  Serie            [        ]            Orden de compra  [5/{mes             ]
  Notas            [                                                          ]
  Texto del correo [                                                          ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00



________________________________________________________________________________
 ! A {mes le falta una de sus dos llaves; existen {mes} {año} {mes_anterior} y
 {month} {year} {previous_month}.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    dddddddddddddddddddddddddddddddddddddddddddddddddddddddddd




                                                           bbbbbbbbbbbbbbbbbbb



bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb




 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== typed 80x24 cursor 11,42
 [modificado] Alta: Documento periódico de Comerci> DEMO  ficha · oscar · 06:00
  Cliente           Comercial Los Ñires SpA
* Tipo             [Factura          ▼]* Cada (meses)     [1   ]
* Día              [Último día       ▼]* Primera desde    [22/11/2026 ]
  Documentos       [3    ]               Hora impresa     [     ]
  Si hay varias    [Retener para re> ▼]  Lista de precios [                  ▼]
  Serie            [        ]            Orden de compra  [5/{mes}            ]
  Notas            [                                                          ]
  Texto del correo [                                                          ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1            Renta de {me>        1 1000                   1,000.00



                                                       Subtotal           Total
                                                       1,000.00        1,000.00



________________________________________________________________________________

 Tab: otro · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4       5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    dddddddddddddddddddddddddddddddddddddddddddddddddddddddddd








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                                      bbbbbbbbbb




                                                                bbbbbbbbbbbbbbb





 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== saved 80x24 cursor hidden
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
  1Datos 2Partidas 3Fechas pasadas[4Destinatarios]5Próximas fechas 6Historial
 Contacto                   Colega           Recibe
►Comercial Los Ñires SpA                     Documento
















________________________________________________________________________________
 Se guardó: 000001 Comercial Los Ñires SpA
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                  bbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts-of-the-client 80x24 cursor 4,13
 Alta: Destinatario de 000001                       DEMO  ficha · oscar · 06:00
  Contacto [                          ▼]  Colega [                           ▼]
  Recibe   [                          ▼]
   ┌─ Contacto ─────────────────────────────────────────────────────────────┐
   │ Buscar:                                                                │
   │ ►Comercial Los Ñires SpA                                             1 │
   │  José Muñoz                                                         27 │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · F7: uno nuevo · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7Nuevo  8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
            bbbbbbbbbbbbbbbbbbbbbbbbbbb

     bbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                         dd















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== recipient 80x24 cursor 1,50
 [modificado] Alta: Destinatario de 000001          DEMO  ficha · oscar · 06:00
  Contacto [                          ▼]  Colega [oscar                      ▼]
  Recibe   [                          ▼]

















________________________________________________________________________________

 Una persona de la empresa, que también lo recibe.
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                  bbbbbbbbbbbbbbbbbbbbbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== recipients 80x24 cursor hidden
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
  1Datos 2Partidas 3Fechas pasadas[4Destinatarios]5Próximas fechas 6Historial
 Contacto                   Colega           Recibe
►Comercial Los Ñires SpA                     Documento
                            oscar            Documento















________________________________________________________________________________
 Se guardó: 000001 Comercial Los Ñires SpA
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                  bbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== dates 80x24 cursor hidden
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
  1Datos 2Partidas 3Fechas pasadas 4Destinatarios[5Próximas fechas]6Historial
 Cada mes el último día, contado desde 30/11/2026.
 30/11/2026  N.º 1
 31/12/2026  N.º 2
 31/01/2027  N.º 3














________________________________________________________________________________

 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                 bbbbbbbbbbbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor hidden
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
 [1Datos]2Partidas 3Fechas pasadas 4Destinatarios 5Próximas fechas 6Historial
 Clave             000001
 Cliente           Comercial Los Ñires SpA
 Tipo              Factura                Estado         Activa
 Cada (meses)      1                      Día            Último día
 Primera desde     22/11/2026             Documentos     3
 Próxima fecha     30/11/2026             Emitido        0
 Hora impresa                             Si hay varias  Retener para revisión
 Lista de precios                         Serie
 Orden de compra   5/{mes}
 Notas
 Texto del correo
 Subtotal          1,000.00               Total          1,000.00
 Regla desde       30/11/2026             Alta           21/11/2026 06:00





________________________________________________________________________________

 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== menu 80x24 cursor 4,13
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
 [1Datos]2Partidas 3Fechas pasadas 4Destinatarios 5Próximas fechas 6Historial
 Clave             000001
 Cl┌─ 000001 Comercial Los Ñires SpA ───────────────────────────────────────┐
 Ti│ Buscar:                                                                │
 Ca│ ►Fechas pasadas                                                ventana │
 Pr│  Archivar                                                              │
 Pr│  Pausar                                                                │
 Ho│  Detener del todo                                                      │n
 Li│  Ensayar lo que se emitirá                                             │
 Or│                                                                        │
 No│                                                                        │
 Te│                                                                        │
 Su│                                                                        │
 Re│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb

     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rehearse 80x24 cursor 13,46
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
 [1Datos]2Partidas 3Fechas pasadas 4Destinatarios 5Próximas fechas 6Historial
 Clave             000001
 Cliente           Comercial Los Ñires SpA
 Tipo              Factura                Estado         Activa
 Cada (meses)      1                      Día            Último día
 Primera desde     22/11/2026             Documentos     3
 Próxima fecha     30/11/2026             Emitido        0
 Hora impresa                             Si hay varias  Retener para revisión
 Lista de precios ┌──────────────────────────────────────────┐
 Orden de compra  │ Ensayar: ¿qué se emitirá?                │
 Notas            │ Nada cambia.                             │
 Texto del correo │                                          │
 Subtotal         │ Hasta este día [21/11/2027             ] │.00
 Regla desde      └──────────────────────────────────────────┘/2026 06:00





________________________________________________________________________________

 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb








                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                    bbbbbbbbbbbbbbbbbbbbbbb








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rehearsed 80x24 cursor hidden
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
 [1Datos]2Partidas 3Fechas pasadas 4Destinatarios 5Próximas fechas 6Historial
 Clave             000001
 Cliente           Comercial Los Ñires SpA
 Tipo              Factura                Estado         Activa
┌─ Ensayo ─────────────────────────────────────────────────────────────────────┐
│ 3 documentos, 0 fechas retenidas, omitidas o fallidas. Total: 3,000.00       │
│                                                                              │
│ 30/11/2026 000001 Factura  Comercial Los Ñires SpA      1,000.00             │
│            Comercial Los Ñires SpA                                           │
│            oscar no tiene dirección de correo.                               │
│ 31/12/2026 000001 Factura  Comercial Los Ñires SpA      1,000.00             │
│            Comercial Los Ñires SpA                                           │
│            oscar no tiene dirección de correo.                               │
│ 31/01/2027 000001 Factura  Comercial Los Ñires SpA      1,000.00             │
│            Comercial Los Ñires SpA                                           │
│            oscar no tiene dirección de correo.                               │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘

________________________________________________________________________________

 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb



  bbbbbbbb
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== pause 80x24 cursor 14,41
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
 [1Datos]2Partidas 3Fechas pasadas 4Destinatarios 5Próximas fechas 6Historial
 Clave             000001
 Cliente           Comercial Los Ñires SpA
 Tipo              Factura                Estado         Activa
 Cada (meses)      1                      Día            Último día
 Primera desde     22/11/2026             Documentos     3
 Próxima fecha     30/11/2026             Emitido        0
 Hora impresa     ┌─────────────────────────────────────────┐ner para revisión
 Lista de precios │ ¿Pausar 000001 Comercial Los Ñires SpA? │
 Orden de compra  │ Nada se emite hasta que se reanude.     │
 Notas            │ Próxima fecha: 30/11/2026               │
 Texto del correo │ Total: 1,000.00                         │
 Subtotal         │                                         │0.00
 Regla desde      │             [ Sí ] [ No ]               │1/2026 06:00
                  └─────────────────────────────────────────┘




________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb







                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb




                                       BBBBBB







 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== paused 80x24 cursor hidden
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
 [1Datos]2Partidas 3Fechas pasadas 4Destinatarios 5Próximas fechas 6Historial
 Clave             000001
 Cliente           Comercial Los Ñires SpA
 Tipo              Factura                Estado         En pausa
 Cada (meses)      1                      Día            Último día
 Primera desde     22/11/2026             Documentos     3
 Próxima fecha     30/11/2026             Emitido        0
 Hora impresa                             Si hay varias  Retener para revisión
 Lista de precios                         Serie
 Orden de compra   5/{mes}
 Notas
 Texto del correo
 Subtotal          1,000.00               Total          1,000.00
 Regla desde       30/11/2026             Alta           21/11/2026 06:00





________________________________________________________________________________
 En pausa: 000001 Comercial Los Ñires SpA
 F2 Reanudar desde hoy · e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== menu-paused 80x24 cursor 4,13
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
 [1Datos]2Partidas 3Fechas pasadas 4Destinatarios 5Próximas fechas 6Historial
 Clave             000001
 Cl┌─ 000001 Comercial Los Ñires SpA ───────────────────────────────────────┐
 Ti│ Buscar:                                                                │
 Ca│ ►Reanudar desde hoy                                                    │
 Pr│  Reanudar y emitir lo que faltó                                        │
 Pr│  Fechas pasadas                                                ventana │
 Ho│  Archivar                                                              │n
 Li│  Detener del todo                                                      │
 Or│  Ensayar lo que se emitirá                                             │
 No│                                                                        │
 Te│                                                                        │
 Su│                                                                        │
 Re│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb

     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

                                                                    ddddddd














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== resumed 80x24 cursor hidden
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
 [1Datos]2Partidas 3Fechas pasadas 4Destinatarios 5Próximas fechas 6Historial
 Clave             000001
 Cliente           Comercial Los Ñires SpA
 Tipo              Factura                Estado         Activa
 Cada (meses)      1                      Día            Último día
 Primera desde     22/11/2026             Documentos     3
 Próxima fecha     30/11/2026             Emitido        0
 Hora impresa                             Si hay varias  Retener para revisión
 Lista de precios                         Serie
 Orden de compra   5/{mes}
 Notas
 Texto del correo
 Subtotal          1,000.00               Total          1,000.00
 Regla desde       30/11/2026             Alta           21/11/2026 06:00





________________________________________________________________________________
 Reanudada: 000001 Comercial Los Ñires SpA
 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
