=== found 80x24 cursor 2,15
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: com ni                                    activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000001   Comercial Los Ñires SpA               Comercial Los Ñires> Cliente















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre la ficha · Tab a la lista · Esc termina la búsqueda
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1           +56 63 221 2345    Teléfono 2
 Correo               ventas@nires.example
 Sitio web                               Giro
 Régimen tributario                      Uso de CFDI
 Condiciones de pago                     Días de crédito     0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a          oscar
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios[3Contactos]4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Nombre↑                       Cargo            Departamento   Teléfono
►Comercial Los Ñires SpA                                       +56 63 221 2345
 José Muñoz                    Gerente                         +56 9 8765 4321















________________________________________________________________________________
                                                                       Fila 1/2
 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== new-contact 80x24 cursor 2,21
 Alta: Contacto de Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  Cliente            Comercial Los Ñi>   Persona           [                 ▼]
  Nombre            [                                                         ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [                 ]  Celular           [                  ]
  Correo            [                 ]  Segundo correo    [                  ]
  Domicilio         [                                                         ]
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [ ]                  Usuario de portal [ ]
  Servicio desde    [           ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd
                     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contact-saved 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios[3Contactos]4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Nombre↑                       Cargo            Departamento   Teléfono
 Comercial Los Ñires SpA                                       +56 63 221 2345
 José Muñoz                    Gerente                         +56 9 8765 4321
►Nicolás Ñancupil              Compras                         +56 9 1111














________________________________________________________________________________
 Se guardó: Nicolás Ñancupil                                           Fila 3/3
 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


rrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== phone-typed 80x24 cursor 4,36
 [modificado] Contactos › Nicolás Ñancupil          DEMO  ficha · oscar · 06:00
  Cliente            Comercial Los Ñi>   Persona            Nicolás Ñancupil
  Nombre            [Nicolás Ñancupil                                         ]
  Cargo             [Compras          ]  Departamento      [              ]
  Teléfono          [+56 9 2222 3333  ]  Celular           [                  ]
  Correo            [                 ]  Segundo correo    [                  ]
  Domicilio         [                                                         ]
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [ ]                  Usuario de portal [ ]
  Servicio desde    [           ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd


                     bbbbbbbbbbbbbbbbb

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== phone-saved 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios[3Contactos]4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Nombre↑                       Cargo            Departamento   Teléfono
 Comercial Los Ñires SpA                                       +56 63 221 2345
 José Muñoz                    Gerente                         +56 9 8765 4321
►Nicolás Ñancupil              Compras                         +56 9 2222 3333














________________________________________________________________________________
 Se guardó: Nicolás Ñancupil                                           Fila 3/3
 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


rrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== history 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura>[9Historial]
 Noviembre 2026
►21 06:00 oscar      Persona Nicolás Ñancupil · Teléfono: "+56 9 1111" -> "+56 >
 21 06:00 oscar      Contacto Nicolás Ñancupil: se agregó
 21 06:00 oscar      Persona Nicolás Ñancupil: se agregó
 21 06:00 ana        Orden 1001: se agregó
 21 06:00 ana        Contacto José Muñoz: se agregó
 21 06:00 ana        Persona José Muñoz: se agregó
 21 06:00 ana        Contacto Comercial Los Ñires SpA: se agregó
 21 06:00 ana        Persona Comercial Los Ñires SpA: se agregó
 21 06:00 ana        Cliente Comercial Los Ñires SpA: se agregó








________________________________________________________________________________
                                                                       Fila 1/9
 Enter lo abre · F2 lo muestra entero · f otro mes · < > · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                                    bbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== entry 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura>[9Historial]
 Noviembre 2026
►21 06:00 oscar      Persona Nicolás Ñancupil · Teléfono: "+56 9 1111" -> "+56 >
 21 06:00 oscar      Contacto Nicolás Ñancupil: se agregó
 21 06:00 oscar      Persona Nicolás Ñancupil: se agregó
 21 06:00 ana        Orden 1001: se agregó
 21 06:00 ana        Contacto José Muñoz: se agregó
 21 06:00 ana        Persona José Muñoz: se agregó
┌─ Historial ──────────────────────────────────────────────────────────────────┐
│ 21 06:00                                                                     │
│ oscar                                                                        │
│                                                                              │
│ Persona Nicolás Ñancupil · Teléfono: "+56 9 1111" -> "+56 9 2222 3333"       │
└──────────────────────────────────────────────────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 1/9
 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                                    bbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr





  bbbbbbbbbbb












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== next-record 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1           +56 63 221 2345    Teléfono 2
 Correo               ventas@nires.example
 Sitio web                               Giro
 Régimen tributario                      Uso de CFDI
 Condiciones de pago                     Días de crédito     0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a          oscar
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________
 Este es el último de la lista.
 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
